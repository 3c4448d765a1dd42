package id.pulang.pages.guide;

import id.pulang.identity.Role;

/**
 * The guide for those who hold a right, in one language.
 *
 * @param title as its first heading says
 * @param html everything below that heading, as elements without scripts, pictures or markup of its own
 */
public record RoleGuide(Role role, String title, String html) {}
