/** Annotations with which an endpoint says whom it serves and what it asks of them. */
@NullMarked
@NamedInterface("endpoints")
package id.pulang.identity.endpoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
