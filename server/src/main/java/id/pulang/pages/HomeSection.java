package id.pulang.pages;

import id.pulang.identity.Role;
import java.util.Set;

/** A part of the home page that a module serves by itself: what waits for the acting person there. */
public record HomeSection(int order, String path, Set<Role> roles) {}
