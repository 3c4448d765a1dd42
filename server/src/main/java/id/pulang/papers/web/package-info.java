/** Where the public page lies that says whether a paper is genuine. */
@NullMarked
@NamedInterface("site")
package id.pulang.papers.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
