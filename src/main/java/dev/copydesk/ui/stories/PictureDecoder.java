package dev.copydesk.ui.stories;

import dev.copydesk.web.PictureSize;
import dev.copydesk.web.Pictures.Fetched;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.image.Image;

/** Unpacks pictures at the size they are shown in, beside the FX thread. */
final class PictureDecoder {

  private PictureDecoder() {}

  /** A picture to show, or why there is none. */
  sealed interface Decoded {

    record Picture(Image image) implements Decoded {}

    record Broken(String reason) implements Decoded {}
  }

  /** Unpacks what was fetched so that it fits a square of {@code side} pixels. */
  static Decoded decode(Fetched fetched, int side) {
    return switch (fetched) {
      case Fetched.Broken(String reason) -> new Decoded.Broken(reason);
      case Fetched.Got(byte[] bytes) -> decode(bytes, side);
    };
  }

  private static Decoded decode(byte[] bytes, int side) {
    Optional<PictureSize> size = PictureSize.of(bytes);
    if (size.isEmpty()) {
      return new Decoded.Broken("It is no PNG, JPEG, GIF or BMP picture.");
    }
    if (size.get().isTooLarge()) {
      return new Decoded.Broken(
          "The picture is too large: %d × %d.".formatted(size.get().width(), size.get().height()));
    }
    Image image = new Image(new ByteArrayInputStream(bytes), side, side, true, true);
    return image.isError()
        ? new Decoded.Broken("The picture is damaged.")
        : new Decoded.Picture(image);
  }
}
