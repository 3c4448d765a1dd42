@NullMarked
package id.pulang.repatriation.document;

import org.jspecify.annotations.NullMarked;
