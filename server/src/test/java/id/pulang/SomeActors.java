package id.pulang;

import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/** Invented officers of every role; the same call gives the same person. */
public final class SomeActors {

    private static final PostCode PHNOM_PENH = new PostCode("PNH");

    private SomeActors() {}

    public static Actor registration() {
        return officer("Rina", Role.REGISTRATION_OFFICER, "consular");
    }

    public static Actor consular() {
        return officer("Kartika", Role.CONSULAR_OFFICER, "consular");
    }

    public static Actor consularTwo() {
        return officer("Bagas", Role.CONSULAR_OFFICER, "consular");
    }

    public static Actor medical() {
        return officer("Melati", Role.MEDICAL_OFFICER, "medical");
    }

    public static Actor reviewer() {
        return officer("Wira", Role.REVIEWER, "protection");
    }

    public static Actor reviewerTwo() {
        return officer("Laras", Role.REVIEWER, "protection");
    }

    public static Actor clearance() {
        return officer("Surya", Role.CLEARANCE_OWNER, "immigration");
    }

    public static Actor lead() {
        return officer("Damar", Role.REPATRIATION_LEAD, "repatriation");
    }

    public static Actor head() {
        return officer("Ratih", Role.HEAD_OF_MISSION, "command");
    }

    public static Actor administrator() {
        return officer("Anjani", Role.ADMINISTRATOR, "administration");
    }

    public static Actor headquarters() {
        return at("Candra", Role.CONSULAR_OFFICER, PostCode.HEADQUARTERS, "consular");
    }

    public static Actor headAtHeadquarters() {
        return at("Saraswati", Role.HEAD_OF_MISSION, PostCode.HEADQUARTERS, "command");
    }

    public static Actor kemensos() {
        return at("Sekar", Role.RECEIVING_AGENCY, new PostCode("KEMENSOS"), "KEMENSOS");
    }

    public static Actor bp3mi() {
        return at("Bima", Role.RECEIVING_AGENCY, new PostCode("BP3MI"), "BP3MI");
    }

    /** A consular officer of a mission that has nothing to do with the incident. */
    public static Actor elsewhere() {
        return at("Gilang", Role.CONSULAR_OFFICER, new PostCode("BKK"), "consular");
    }

    /** The first officer of the mission who has a right. */
    public static Actor of(Role right) {
        return Stream.of(consular(), registration(), medical(), reviewer(), clearance(), lead(), head())
                .filter(each -> each.role().holdsAny(right))
                .findFirst()
                .orElseThrow();
    }

    private static Actor officer(String name, Role role, String section) {
        return at(name, role, PHNOM_PENH, section);
    }

    private static Actor at(String name, Role role, PostCode post, String section) {
        UUID id = UUID.nameUUIDFromBytes((name + role + post.value()).getBytes(StandardCharsets.UTF_8));
        return new Actor(new UserId(id), name, role, post, section);
    }
}
