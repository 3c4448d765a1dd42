/** All words of many names, searchable by spelling and by sound. */
@NullMarked
package id.pulang.linkage.dictionary;

import org.jspecify.annotations.NullMarked;
