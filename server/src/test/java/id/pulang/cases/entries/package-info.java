@NullMarked
package id.pulang.cases.entries;

import org.jspecify.annotations.NullMarked;
