/** The numbers of cases that people say and write, with their check character. */
@NullMarked
@NamedInterface("numbers")
package id.pulang.cases.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
