/** All that Pulang knows, carried out of a running system in sealed parts and put back into an empty one. */
@NullMarked
package id.pulang.installation.backup;

import org.jspecify.annotations.NullMarked;
