/** The folders of the demonstration: that of an invented incident, and that of its own data. */
@NullMarked
package id.pulang.demo.folder;

import org.jspecify.annotations.NullMarked;
