package dev.varve.runtime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and the server, counts what they exchange on all connections together (a
 * request and its answer), and lets one fault happen at one of these exchanges.
 */
final class FaultProxy implements AutoCloseable {
  private static final int PROCESS_ID = 'K';
  private static final int READY = 'Z';

  /** When in an exchange. */
  enum Moment {
    /** Before the server gets the request. */
    BEFORE,
    /** While the server works on it. */
    DURING,
    /** When the server has answered, and the client does not know it. */
    AFTER
  }

  /** What happens. */
  interface Fault {
    /** Before the exchange. */
    default void prepare(String request) throws Exception {}

    /** Says whether this connection is cut then. */
    boolean strike(Link link) throws Exception;
  }

  private final ServerSocket listener;
  private final int serverPort;
  private final int at;
  private final Moment moment;
  private final Fault fault;
  private final AtomicInteger count = new AtomicInteger();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Link> links = new CopyOnWriteArrayList<>();
  private final CountDownLatch struck = new CountDownLatch(1);

  /**
   * Listens.
   *
   * @param at the number of the exchange, from 1; 0 for no fault
   */
  FaultProxy(int serverPort, int at, Moment moment, Fault fault) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.serverPort = serverPort;
    this.at = at;
    this.moment = moment;
    this.fault = fault;
    thread(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** What was asked, in order. */
  List<String> requests() {
    return requests;
  }

  /** Waits until the fault is over, if its exchange came. */
  void awaitEnd() throws InterruptedException {
    if (at > 0 && count.get() >= at && !struck.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the fault did not end");
    }
  }

  private void cutAll() {
    links.forEach(Link::cut);
  }

  /** From now on there is no way to the server. */
  void end() throws IOException {
    listener.close();
    cutAll();
  }

  @Override
  public void close() throws IOException {
    end();
  }

  private void accept() {
    try {
      while (true) {
        Link link = new Link(listener.accept());
        links.add(link);
        thread(link::serve);
      }
    } catch (IOException closed) {
      cutAll();
    }
  }

  private static void thread(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  /** One connection. */
  final class Link {
    private final Socket client;
    private final Socket server = new Socket();
    private volatile int backend;

    Link(Socket client) {
      this.client = client;
    }

    /** The process of the server; 0 before it said so. */
    int backend() {
      return backend;
    }

    /** The others that the client has, and has had. */
    List<Link> others() {
      return links.stream().filter(it -> it != this).toList();
    }

    void cut() {
      try (client;
          server) {
        return;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void serve() {
      try (client;
          server) {
        server.connect(listenerOf(serverPort));
        DataInputStream fromClient = in(client);
        DataInputStream fromServer = in(server);
        byte[] request = startup(fromClient);
        while (exchange(request, fromServer)) {
          request = request(fromClient);
        }
      } catch (IOException oneOfThemIsGone) {
        cut();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** Says whether the connection goes on. */
    private boolean exchange(byte[] request, DataInputStream fromServer) throws Exception {
      requests.add(text(request));
      int number = count.incrementAndGet();
      if (number == at) {
        fault.prepare(text(request));
      }
      if (isCut(number, Moment.BEFORE)) {
        return false;
      }
      send(server, request);
      if (isCut(number, Moment.DURING)) {
        return false;
      }
      if (request[0] == 'X') {
        // There is no answer to a good-bye.
        isCut(number, Moment.AFTER);
        return false;
      }
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      boolean isWhole = answer(fromServer, answer);
      if (isCut(number, Moment.AFTER)) {
        return false;
      }
      send(client, answer.toByteArray());
      return isWhole;
    }

    private boolean isCut(int number, Moment now) throws Exception {
      if (number != at || now != moment) {
        return false;
      }
      try {
        return fault.strike(this);
      } finally {
        struck.countDown();
      }
    }

    /** Messages until the server is ready for the next request; false if it has gone. */
    private boolean answer(DataInputStream in, OutputStream out) throws IOException {
      try {
        int type;
        do {
          type = in.read();
          if (type < 0) {
            return false;
          }
          byte[] message = message(type, in);
          if (type == PROCESS_ID) {
            backend = ByteBuffer.wrap(message).getInt(5);
          }
          out.write(message);
        } while (type != READY);
        return true;
      } catch (IOException reset) {
        return false;
      }
    }
  }

  private static InetSocketAddress listenerOf(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private static DataInputStream in(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return new DataInputStream(new BufferedInputStream(socket.getInputStream()));
  }

  private static void send(Socket socket, byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** The first message has no type. */
  private static byte[] startup(DataInputStream in) throws IOException {
    int length = in.readInt();
    ByteBuffer message = ByteBuffer.allocate(length).putInt(length);
    in.readFully(message.array(), 4, length - 4);
    return message.array();
  }

  /** Messages up to the one that wants an answer, or says good-bye. */
  private static byte[] request(DataInputStream in) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    int type;
    do {
      type = in.read();
      if (type < 0) {
        throw new IOException("the client is gone");
      }
      request.write(message(type, in));
    } while (type != 'Q' && type != 'S' && type != 'X');
    return request.toByteArray();
  }

  private static byte[] message(int type, DataInputStream in) throws IOException {
    int length = in.readInt();
    ByteBuffer message = ByteBuffer.allocate(length + 1).put((byte) type).putInt(length);
    in.readFully(message.array(), 5, length - 4);
    return message.array();
  }

  /** What of it can be read. */
  private static String text(byte[] request) {
    String all =
        new String(request, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", " ").strip();
    return all.length() > 120 ? all.substring(0, 120) : all;
  }
}
