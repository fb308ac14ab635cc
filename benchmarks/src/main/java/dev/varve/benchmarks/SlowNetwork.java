package dev.varve.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A network between a client and a server on this machine: a proxy that delivers each piece of data
 * a fixed time after it was sent, in both directions. It limits latency, not bandwidth: what is
 * sent meanwhile is on its way at the same time.
 */
final class SlowNetwork implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SlowNetwork.class.getName());
  private static final int PIECE = 64 * 1024;

  private final ServerSocket listener;
  private final int serverPort;
  private final long delayNanos;

  /** Data on its way; empty at the end of the stream. */
  private record Piece(ByteBuffer data, long due) {}

  /**
   * Listens on a free port of this machine.
   *
   * @param delay how long data travels in each direction
   */
  SlowNetwork(int serverPort, Duration delay) {
    this.serverPort = serverPort;
    this.delayNanos = delay.toNanos();
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** Where clients connect. */
  int port() {
    return listener.getLocalPort();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      connect(client, server);
      connect(server, client);
    }
  }

  private void connect(Socket from, Socket to) {
    BlockingQueue<Piece> onTheWay = new LinkedBlockingQueue<>();
    start(() -> send(from, onTheWay));
    start(() -> deliver(onTheWay, to));
  }

  private void send(Socket from, BlockingQueue<Piece> onTheWay) throws IOException {
    byte[] buffer = new byte[PIECE];
    try {
      InputStream input = from.getInputStream();
      for (int size = input.read(buffer); size >= 0; size = input.read(buffer)) {
        onTheWay.add(piece(Arrays.copyOf(buffer, size)));
      }
    } finally {
      onTheWay.add(piece(new byte[0]));
    }
  }

  private Piece piece(byte[] data) {
    return new Piece(ByteBuffer.wrap(data), System.nanoTime() + delayNanos);
  }

  private static void deliver(BlockingQueue<Piece> onTheWay, Socket to)
      throws IOException, InterruptedException {
    try (to) {
      OutputStream output = to.getOutputStream();
      for (Piece piece = onTheWay.take(); piece.data().hasRemaining(); piece = onTheWay.take()) {
        awaitDue(piece);
        output.write(piece.data().array());
      }
    }
  }

  private static void awaitDue(Piece piece) {
    for (long left = piece.due() - System.nanoTime();
        left > 0;
        left = piece.due() - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** What a thread does until its connection is closed. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void start(Work work) {
    Thread thread = new Thread(() -> runUntilClosed(work), "network");
    thread.setDaemon(true);
    thread.start();
  }

  private static void runUntilClosed(Work work) {
    try {
      work.run();
    } catch (IOException | InterruptedException e) {
      LOG.log(System.Logger.Level.DEBUG, "a connection has ended", e);
    }
  }

  /** Takes no more connections; those that are open stay until their ends close them. */
  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
