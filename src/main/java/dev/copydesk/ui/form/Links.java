package dev.copydesk.ui.form;

/** Opens web addresses in her browser; only ever called because she asked for it. */
public interface Links {

  /** Opens {@code address}, an http or https address. */
  void open(String address);
}
