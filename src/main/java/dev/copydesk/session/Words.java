package dev.copydesk.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps each text that many articles share once, such as providers and topics. */
final class Words {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<List<String>, List<String>> lists = new HashMap<>();

  String one(String text) {
    String kept = texts.putIfAbsent(text, text);
    return kept == null ? text : kept;
  }

  List<String> all(List<String> some) {
    List<String> kept = lists.get(some);
    if (kept == null) {
      kept = some.stream().map(this::one).toList();
      lists.put(kept, kept);
    }
    return kept;
  }
}
