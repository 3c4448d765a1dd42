/** Cases at a point of the way, by the module that knows who has come there, and how many they are. */
@NullMarked
@NamedInterface("selections")
package id.pulang.cases.selections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
