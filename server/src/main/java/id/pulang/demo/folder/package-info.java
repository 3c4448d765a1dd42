/** Reads the folder of an invented incident: its lists, its story and who is really who. */
@NullMarked
package id.pulang.demo.folder;

import org.jspecify.annotations.NullMarked;
