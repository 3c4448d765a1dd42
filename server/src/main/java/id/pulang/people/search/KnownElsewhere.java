package id.pulang.people.search;

import id.pulang.audit.AuditTrail;
import id.pulang.identity.Access;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.Subject;
import id.pulang.linkage.search.Answer;
import id.pulang.people.PersonId;
import id.pulang.people.index.PersonSearchIndex;
import id.pulang.people.index.VisibilityFilter;
import id.pulang.people.index.VisiblePeople;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the question whether somebody is known at another post: only where one person is meant beyond doubt, and
 * only at which post, so that the officer asks there. Whoever carries the case is told who asked. Of somebody who is
 * protected nothing is told: the answer is the one of whom nobody knows.
 */
@Service
@Transactional
public class KnownElsewhere {

    /** How many people of other posts one officer is told of within an hour at most; our proposal. */
    public static final int MOST_AN_HOUR = 20;

    private final PersonSearchIndex searchIndex;
    private final VisibilityFilter visibility;
    private final SoughtRows rows;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    KnownElsewhere(
            PersonSearchIndex searchIndex,
            VisibilityFilter visibility,
            SoughtRows rows,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.searchIndex = searchIndex;
        this.visibility = visibility;
        this.rows = rows;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Finds the post at which somebody is known whom the acting officer may not see; agencies are told nothing. */
    public Optional<Post> post(SearchTerms sought) {
        Actor officer = access.actor();
        if (sought.blank() || officer.reachesAllPosts() || !officer.role().holdsAny(Role.CASEWORKERS)) {
            return Optional.empty();
        }
        VisiblePeople visible = visibility.now();
        return switch (searchIndex.whoIs(sought.description(), 1, key -> !visible.test(key))) {
            case Answer.Nobody() -> Optional.empty();
            case Answer.CouldBe _ -> Optional.empty();
            case Answer.OnePerson(var one) -> searchIndex.person(one).flatMap(this::told);
        };
    }

    private Optional<Post> told(PersonId person) {
        Optional<PostCode> post = rows.ask(person, clock.instant(), MOST_AN_HOUR);
        post.ifPresent(known -> trail.wrote(
                "told that somebody is known at another post",
                Purpose.SEARCH,
                new Subject("officer", access.actor().id().value()),
                known.value()));
        return post.flatMap(access::post);
    }
}
