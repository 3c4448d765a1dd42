package id.pulang.pages;

import id.pulang.identity.Role;
import java.util.Set;

/**
 * One place of the left rail; its text has the key {@code navigation.<code>}.
 *
 * @param icon its picture among the icons
 * @param order its place on the way, as 10, 20, 30
 */
public record NavigationItem(String code, String path, String icon, int order, Set<Role> roles) {}
