/** Lists as tools: their order and columns, and the views of them that officers keep and share. */
@NullMarked
@NamedInterface("views")
package id.pulang.pages.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
