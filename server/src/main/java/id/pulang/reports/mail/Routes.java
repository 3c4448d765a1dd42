package id.pulang.reports.mail;

import id.pulang.identity.Access;
import id.pulang.identity.PostCode;
import id.pulang.packs.Packs;
import id.pulang.packs.State;
import id.pulang.packs.districts.ConsularDistricts;
import id.pulang.places.Places;
import id.pulang.portal.letters.Letter;
import id.pulang.reports.ReportsRoles;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the post that a letter is for: by the country that was chosen, else by the place that was written, where a
 * mission serves that country and somebody works with reports there. All else comes to headquarters, and to the post of
 * the setting while nobody works with reports at headquarters. A complaint always comes to headquarters, since it may
 * be about any mission, and waits there. Source: docs/decisions/0109, docs/decisions/0144.
 */
@Component
class Routes {

    private final MailboxRows mailboxes;
    private final SitePost site;
    private final Places places;
    private final Access access;
    private final ConsularDistricts districts;

    Routes(MailboxRows mailboxes, SitePost site, Places places, Access access, Packs packs) {
        this.mailboxes = mailboxes;
        this.site = site;
        this.places = places;
        this.access = access;
        districts = ConsularDistricts.of(packs.all(), packs.at(site.post().value()));
    }

    /** Says to which post a letter comes; asked in the name of the server, which sees the mailboxes of all posts. */
    Route of(Letter letter) {
        return mailboxes
                .post(Mailboxes.index(letter.box()))
                .map(post -> Route.without(post, Route.Why.SAME_RECEIPT))
                .orElseGet(() -> ofNew(letter));
    }

    private Route ofNew(Letter letter) {
        if (letter.kind() == Letter.Kind.COMPLAINT) {
            return new Route(
                    PostCode.HEADQUARTERS,
                    Route.Why.COMPLAINT,
                    letter.told().chosenState().isEmpty()
                            ? Route.NONE
                            : letter.told().chosenState());
        }
        Letter.Told told = letter.told();
        String chosen = told.chosenState();
        return chosen.isEmpty()
                ? placed(told.place())
                        .map(state -> to(state, Route.Why.PLACE))
                        .orElseGet(() -> Route.without(elsewhere(), Route.Why.UNKNOWN))
                : to(chosen, Route.Why.COUNTRY);
    }

    /** The one state that a text names by itself or by a place; none where it names several. */
    private Optional<String> placed(String place) {
        Optional<String> named = districts.named(place).map(State::code);
        Set<String> states = places.statesIn(place);
        return named.isEmpty() && states.size() == 1
                ? Optional.of(states.iterator().next())
                : named.filter(state -> states.isEmpty() || states.equals(Set.of(state)));
    }

    private Route to(String state, Route.Why why) {
        var missions = districts.missions(state).stream().map(PostCode::new).toList();
        return missions.stream()
                .filter(this::hasSomebody)
                .findFirst()
                .map(post -> new Route(post, why, state))
                .orElseGet(() -> new Route(
                        elsewhere(), missions.isEmpty() ? Route.Why.NO_MISSION : Route.Why.NOBODY_THERE, state));
    }

    private PostCode elsewhere() {
        return hasSomebody(PostCode.HEADQUARTERS) ? PostCode.HEADQUARTERS : site.post();
    }

    private boolean hasSomebody(PostCode post) {
        return access.hasSomebody(post, ReportsRoles::worksWithThem);
    }
}
