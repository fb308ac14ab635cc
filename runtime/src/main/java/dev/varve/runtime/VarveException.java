package dev.varve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Why nothing, or not everything, was done. The message begins with the code and says what was
 * found, what was expected and the way out.
 */
public class VarveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /** A problem with one of the codes of {@link ErrorCode}. */
  public VarveException(String code, String message) {
    this(code, message, null);
  }

  /** A problem with one of the codes of {@link ErrorCode}, and what led to it. */
  public VarveException(String code, String message, @Nullable Throwable cause) {
    super(code + ": " + message, cause);
    this.code = code;
  }

  /** One of the codes of {@link ErrorCode}. */
  public String code() {
    return code;
  }
}
