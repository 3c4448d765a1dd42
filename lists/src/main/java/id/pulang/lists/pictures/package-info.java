/** Pictures as files: how they lie, and copies of them that hold nothing but their pixels. */
@NullMarked
package id.pulang.lists.pictures;

import org.jspecify.annotations.NullMarked;
