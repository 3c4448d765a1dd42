package id.pulang.casework.entries;

import id.pulang.casework.notes.Noting;
import id.pulang.casework.tasks.Tasking;

/** What came of an entry: all of it stands on the case, or nothing. */
public sealed interface Entered {

    /** All of it stands on the case. */
    record Written() implements Entered {}

    /** The note would not do. */
    record NoNote(Noting why) implements Entered {}

    /** The reminder would not do. */
    record NoReminder(Tasking why) implements Entered {}

    /** The case has as many files as it may have. */
    record NoFile() implements Entered {}
}
