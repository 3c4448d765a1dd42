package id.pulang.casework.notifications;

import id.pulang.audit.AuditTrail;
import id.pulang.casework.notes.Mentions;
import id.pulang.casework.notifications.NotificationRows.Found;
import id.pulang.casework.notifications.NotificationRows.Moment;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of notifications: what concerns the acting person at their post. Each follows from what is known elsewhere;
 * only until when they have read it is kept (docs/decisions/0080).
 */
@Service
@Transactional
public class Notifications {

    /** How many are counted and shown at most; our proposal. */
    public static final int MOST = 100;

    /** How far back is looked, but for notes that name somebody who has not read them; our proposal. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final NotificationRows rows;
    private final Mentions mentions;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Notifications(NotificationRows rows, Mentions mentions, Access access, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.mentions = mentions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The notifications of an officer.
     *
     * @param asOf the moment at which they were all there were
     */
    public record Shown(List<Notification> latest, Instant asOf, Actor officer) {

        public Shown {
            latest = List.copyOf(latest);
        }

        /** Returns the page on which one can be dealt with: the case, or the list where it tells of several. */
        public String address(Notification one) {
            return one.ofMany() ? "/desk/cases?" + list(one.kind()) : one.address();
        }

        private String list(Notification.Kind kind) {
            String own = "owner=" + officer.id().value();
            return switch (kind) {
                case DEADLINE_NEAR -> own + "&at=pressing";
                case DEADLINE_MISSED -> own + "&breached=true";
                case DEADLINE_ESCALATED -> "at=" + (officer.reachesAllPosts() ? "headquarters" : "supervisor");
                case CASE_TAKEN -> "";
                case MENTIONED, TASK_GIVEN, TASK_DUE, TASK_OVERDUE, CASE_GIVEN, SOUGHT_ELSEWHERE -> own;
            };
        }

        /** Whether one of them is unread. */
        public boolean anyUnread() {
            return latest.stream().anyMatch(Notification::unread);
        }
    }

    /** Counts those that the acting person has not read, at most {@link #MOST}, with one question. */
    public int unread() {
        return rows.unread(access.require(Role.CASEWORKERS), moment(), MOST);
    }

    /**
     * Lists what concerns the acting person: notes that name them unread, then all else, then missed clocks of cases of
     * others, each the latest first.
     */
    public Shown latest() {
        Actor officer = access.require(Role.CASEWORKERS);
        Moment moment = moment();
        List<Found> found = rows.latest(officer, moment, MOST);
        Map<UserId, String> names = access.names(found.stream()
                .map(Found::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Shown(found.stream().map(each -> named(each, names)).toList(), moment.now(), officer);
    }

    private static Notification named(Found found, Map<UserId, String> names) {
        Notification told = found.told();
        String by = Optional.ofNullable(found.by()).map(names::get).orElse("");
        return new Notification(
                told.kind(), told.cases(), told.number(), told.at(), by, told.clock(), told.due(), told.unread());
    }

    /**
     * Writes that the acting person has read what there was until a moment; what came later stays unread, and so does a
     * note that names them for which there was no room.
     */
    public void read(Instant until) {
        Actor officer = access.require(Role.CASEWORKERS);
        Instant now = clock.instant();
        Instant past = until.isAfter(now) ? now : until;
        rows.read(officer, past);
        mentions.seeLatest(past, MOST);
        trail.wrote(
                "read notifications",
                Purpose.CASE_WORK,
                new Subject("officer", officer.id().value()),
                "");
    }

    private Moment moment() {
        Instant now = clock.instant();
        return new Moment(now, now.minus(KEPT), access.today(), access.zone());
    }
}
