@NullMarked
package id.pulang.repatriation;

import org.jspecify.annotations.NullMarked;
