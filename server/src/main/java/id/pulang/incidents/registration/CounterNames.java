package id.pulang.incidents.registration;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.pages.Texts;
import id.pulang.pages.TextsOfPost;
import id.pulang.places.Place;
import id.pulang.places.Places;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Says where the counter of a post is, and how the incident of those who come there in a month is called. */
@Component
class CounterNames {

    private final Places places;
    private final Access access;
    private final TextsOfPost texts;

    CounterNames(Places places, Access access, TextsOfPost texts) {
        this.places = places;
        this.access = access;
        this.texts = texts;
    }

    /** The place in whose name the post is called, such as Phnom Penh; the code of the post where it is in none. */
    String place(PostCode code) {
        String name = access.post(code).map(Post::nameLocal).orElse("");
        return places.all().stream()
                .map(Place::name)
                .filter(name::contains)
                .findFirst()
                .orElse(code.value());
    }

    /** As the officers of the acting person's post read it, whoever looks later. */
    String title(PostCode code, LocalDate month) {
        Texts kept = texts.kept();
        return kept.say("incidents.walk-ins", place(code), kept.month(YearMonth.from(month)));
    }
}
