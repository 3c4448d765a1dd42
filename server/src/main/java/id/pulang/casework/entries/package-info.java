/** What an officer writes on a case in one go: a note, a file beside it and a reminder. */
@NullMarked
package id.pulang.casework.entries;

import org.jspecify.annotations.NullMarked;
