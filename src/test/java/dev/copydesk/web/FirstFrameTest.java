package dev.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;

class FirstFrameTest {

  /** Two frames of one pixel each, with a table of colours and an extension before each frame. */
  private static byte[] animated() {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    gif.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
    gif.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
    for (int i = 0; i < 2; i++) {
      gif.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, 0, 10, 0, 0, 0});
      gif.writeBytes(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0});
    }
    gif.write(0x3B);
    return gif.toByteArray();
  }

  private static int frames(byte[] gif) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
    return reader.getNumImages(true);
  }

  @Test
  void onlyTheFirstFrameIsLeft() throws IOException {
    assertThat(frames(animated())).isEqualTo(2);
    assertThat(frames(FirstFrame.of(animated()))).isEqualTo(1);
  }

  @Test
  void whateverIsCutOffOrNoGifStaysAsItIs() {
    byte[] gif = animated();
    for (int length = 0; length < 43; length++) {
      byte[] part = Arrays.copyOf(gif, length);
      assertThat(FirstFrame.of(part)).isEqualTo(part);
    }
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    assertThat(FirstFrame.of(png)).isEqualTo(png);
  }
}
