package dev.copydesk.disk;

/** What came of saving one file. In every case but {@link Saved} the file is as it was. */
public sealed interface SaveOutcome {

  /** The file holds the new bytes. */
  record Saved(FileStamp stamp) implements SaveOutcome {

    @Override
    public String words() {
      return "Saved.";
    }
  }

  /** Nothing was changed, so nothing was written. */
  record NothingToSave() implements SaveOutcome {

    @Override
    public String words() {
      return "Nothing to save.";
    }
  }

  /** Someone else has changed the file since it was read; overwrite it or reload, she chooses. */
  record ChangedMeanwhile() implements SaveOutcome {

    @Override
    public String words() {
      return "The file has been changed by another program meanwhile; "
          + "overwrite it, or reload it and lose what was changed here.";
    }
  }

  /** The file is no longer there; she may have it written anew. */
  record Gone() implements SaveOutcome {

    @Override
    public String words() {
      return "The file is no longer there; write it anew to keep what was changed.";
    }
  }

  /**
   * The file or its directory is protected against writing.
   *
   * @param directory whether it is the directory
   */
  record ReadOnly(boolean directory) implements SaveOutcome {

    @Override
    public String words() {
      return directory
          ? "The directory is read-only; allow writing to it, then save again."
          : "The file is read-only; allow writing to it, then save again.";
    }
  }

  /** The file is a link that leads out of the opened directory. */
  record OutsideDirectory() implements SaveOutcome {

    @Override
    public String words() {
      return "The file is a link to a place outside of the opened directory, "
          + "so it is not written; open the directory it leads to.";
    }
  }

  /**
   * It could not be done.
   *
   * @param reason one plain sentence with the way out
   */
  record Failed(String reason) implements SaveOutcome {

    @Override
    public String words() {
      return reason;
    }
  }

  /** One plain sentence for the editor. */
  String words();
}
