package id.pulang.pages;

import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Assignment;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.identity.Roles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs: its texts, who acts, where they may go, and a word about what has just happened.
 *
 * @param held the roles that the acting person can take in hand, of which one is; read when a page first asks
 * @param known how roles are called
 * @param demonstration whether everybody here is invented, which every page says
 * @param visit what the request brings
 * @param notice the message key of what has just been done
 * @param problem the message key of what could not be done
 */
public record Frame(
        Texts texts,
        Rail rail,
        Supplier<List<Assignment>> held,
        Roles known,
        boolean demonstration,
        Visit visit,
        @Nullable String notice,
        @Nullable String problem) {

    /** Returns the text of a key with its arguments filled in. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /**
     * Returns the name of a person as it is shown anywhere: the one word for those whose name nobody knows yet, too.
     */
    public String named(@Nullable String name) {
        return name == null || name.isBlank() ? say("pages.nameless") : name;
    }

    /** Returns a date as {@code 22 Okt 2025}. */
    public String date(LocalDate date) {
        return texts.date(date);
    }

    /** Returns a moment as {@code 22 Okt 2025 18.40} in local time. */
    public String moment(Instant moment) {
        return texts.moment(moment);
    }

    /** Returns the local day of a moment. */
    public String day(Instant moment) {
        return texts.day(moment);
    }

    /** Returns how long ago a moment was, as {@code 4 hari}. */
    public String since(Instant moment) {
        return texts.since(moment);
    }

    /** Returns for how long something has lasted, as {@code sudah 4 hari} or {@code baru saja}. */
    public String lasting(Instant from) {
        return texts.lasting(from);
    }

    /** Returns a month as {@code Oktober 2025}. */
    public String month(YearMonth month) {
        return texts.month(month);
    }

    /** Returns a whole number with its thousands marked. */
    public String number(long number) {
        return texts.number(number);
    }

    /** Returns the ISO 639 code of the page's language. */
    public String language() {
        return texts.language();
    }

    /** Returns the time zone of the page's times. */
    public ZoneId zone() {
        return texts.zone();
    }

    /** Returns the token that each form sends back. */
    public String csrf() {
        return visit.csrf();
    }

    /** Returns the address of this page with its query. */
    public String path() {
        return visit.path();
    }

    /** Makes the id of one form, by which it is known again when it is sent twice. */
    public UUID once() {
        return visit.forms().next();
    }

    /** Returns the roles that the acting person can take in hand, of which one is. */
    public List<Assignment> roles() {
        return held.get();
    }

    /** Whether a role is the one in hand. */
    public boolean inHand(Assignment role) {
        Actor actor = actor();
        return role.role().equals(actor.role())
                && role.post().equals(actor.post())
                && role.section().equals(actor.section());
    }

    /** Whether someone is logged in. */
    public boolean loggedIn() {
        return Acting.present().isPresent();
    }

    /** Returns who acts; only for pages behind the log-in. */
    public Actor actor() {
        return Acting.actor();
    }

    /** Whether the acting person has one of the rights. */
    public boolean may(Role... rights) {
        return Acting.present().filter(actor -> actor.role().holdsAny(rights)).isPresent();
    }

    /** Returns how somebody's role is called. */
    public String role(Actor actor) {
        return role(actor.post(), actor.role().code());
    }

    /** Returns how a role that an account holds is called. */
    public String role(Assignment held) {
        return role(held.post(), held.role().code());
    }

    /** Returns how a role is called at a post. */
    public String role(PostCode post, String code) {
        return known.name(post, code, language());
    }

    /** Returns how a post is called. */
    public String post(PostCode code) {
        return texts.post(code);
    }

    /** Returns what the acting person is there to do. */
    public String does() {
        return known.does(actor().post(), actor().role().code(), language());
    }
}
