package dev.copydesk.ui.stories;

import dev.copydesk.web.FirstFrame;
import dev.copydesk.web.OtherContent;
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

    /** A picture, and not broken, of a kind that only a browser shows. */
    record Foreign(String kind) implements Decoded {}

    /** What is to be said of it in a sentence; nothing of one that is shown. */
    default String words() {
      return switch (this) {
        case Picture picture -> "";
        case Broken(String reason) -> reason;
        case Foreign(String kind) ->
            "It is a picture of the kind %s, which Copydesk cannot show; a browser can."
                .formatted(kind);
      };
    }
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
      return unknown(bytes);
    }
    if (size.get().isTooLarge()) {
      return new Decoded.Broken(
          "The picture is too large: %d × %d.".formatted(size.get().width(), size.get().height()));
    }
    Image image = new Image(new ByteArrayInputStream(FirstFrame.of(bytes)), side, side, true, true);
    return image.isError()
        ? new Decoded.Broken("The picture is damaged, or of a rare kind.")
        : new Decoded.Picture(image);
  }

  private static Decoded unknown(byte[] bytes) {
    return OtherContent.of(bytes)
        .<Decoded>map(
            other ->
                other.isPicture()
                    ? new Decoded.Foreign(other.name())
                    : new Decoded.Broken("It is no picture, but a %s.".formatted(other.name())))
        .orElseGet(
            () -> new Decoded.Broken(bytes.length == 0 ? "It is empty." : "It is no picture."));
  }
}
