/** Pulang: brings home citizens who were held in online-scam compounds. */
@NullMarked
package id.pulang;

import org.jspecify.annotations.NullMarked;
