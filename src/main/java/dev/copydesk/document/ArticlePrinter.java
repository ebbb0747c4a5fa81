package dev.copydesk.document;

/** Prints an article as the bytes of its file: the parts as they are, one behind the other. */
public final class ArticlePrinter {

  private ArticlePrinter() {}

  /** The file's bytes; the caller may change the array. */
  public static byte[] print(Article article) {
    RawBytes bytes = article.bytes();
    byte[] file = new byte[bytes.length()];
    System.arraycopy(bytes.before(), 0, file, 0, bytes.before().length);
    System.arraycopy(bytes.block(), 0, file, bytes.before().length, bytes.block().length);
    System.arraycopy(
        bytes.after(), 0, file, bytes.before().length + bytes.block().length, bytes.after().length);
    return file;
  }
}
