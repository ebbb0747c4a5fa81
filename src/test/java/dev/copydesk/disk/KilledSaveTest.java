package dev.copydesk.disk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.document.ArticleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of its saves: the file is one of the two texts, whole. */
class KilledSaveTest {

  private static final int SIZE = 4 * 1024 * 1024;

  @TempDir Path temp;

  /** Saves two texts in turn until it is killed, and says when it has begun. */
  static final class Saver {

    private Saver() {}

    public static void main(String[] arguments) {
      Path path = Path.of(arguments[0]);
      AtomicSave save = new AtomicSave(SIZE * 2);
      ArticleFile file = new ArticleFile(new ArticleId("a.md"), path, path.getParent());
      for (int i = 0; ; i++) {
        save.overwrite(file, text(i % 2 == 0 ? 'b' : 'a'));
        System.out.println(i);
      }
    }
  }

  @Test
  void theFileIsWholeAndTheLeftoverIsNoArticle() throws Exception {
    Path root = temp.toRealPath();
    Path path = root.resolve("a.md");
    Files.write(path, text('a'));
    boolean leftover = false;
    for (int round = 0; round < 4 && !(leftover && round >= 2); round++) {
      killWhileSaving(path, 3 + round);

      byte[] bytes = Files.readAllBytes(path);
      assertThat(bytes).isEqualTo(text((char) bytes[0]));
      DirectoryScan scan = new DirectoryScan(root, root);
      List<String> ids = new ArrayList<>();
      while (scan.step(10, file -> ids.add(file.id().path()))) {
        // To the end.
      }
      assertThat(ids).containsExactly("a.md");
      try (Stream<Path> names = Files.list(root)) {
        assertThat(scan.leftovers()).hasSize((int) names.count() - 1);
      }
      leftover |= !scan.leftovers().isEmpty();
    }
  }

  private static void killWhileSaving(Path path, int saves) throws Exception {
    try (OtherProcess saver = new OtherProcess(Saver.class, path)) {
      for (int i = 0; i < saves; i++) {
        assertThat(saver.hear()).isNotNull();
      }
    }
  }

  private static byte[] text(char letter) {
    byte[] text = new byte[SIZE];
    Arrays.fill(text, (byte) letter);
    return text;
  }
}
