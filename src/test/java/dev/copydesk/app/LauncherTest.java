package dev.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
  @ParameterizedTest
  @CsvSource({"1.8, 8", "9, 9", "17, 17", "25, 25", "100, 100"})
  void readsTheNumberThatCounts(String version, int feature) {
    assertThat(Launcher.feature(version)).isEqualTo(feature);
  }

  @Test
  void isMadeForJava8() throws IOException {
    try (var bytes = new DataInputStream(Launcher.class.getResourceAsStream("Launcher.class"))) {
      assertThat(bytes.readInt()).isEqualTo(0xCAFEBABE);
      bytes.readUnsignedShort();
      assertThat(bytes.readUnsignedShort()).isEqualTo(52);
    }
  }
}
