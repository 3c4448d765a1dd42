/** The pages on which officers record and look up who may be told of somebody. */
@NullMarked
package id.pulang.families.web;

import org.jspecify.annotations.NullMarked;
