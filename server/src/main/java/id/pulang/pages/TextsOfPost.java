package id.pulang.pages;

import id.pulang.identity.Access;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.Post;
import id.pulang.identity.PostCode;
import id.pulang.packs.Pack;
import id.pulang.packs.Packs;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes the texts of one answer: in the time zone of the acting person's post, with the words of its pack
 * (docs/decisions/0071). Who is not logged in reads the words of the usual pack. Post and pack are read when the first
 * time, name of a post or word of the pack is written, since many answers have none. Thread-safe.
 */
@Component
public class TextsOfPost {

    /** The languages in which there are pages. */
    private static final List<String> LANGUAGES =
            List.of(Texts.DEFAULT_LOCALE.getLanguage(), Locale.ENGLISH.getLanguage());

    private final MessageSource messages;
    private final Packs packs;
    private final Access access;
    private final Clock clock;

    TextsOfPost(MessageSource messages, Packs packs, Access access, Clock clock) {
        this.messages = messages;
        this.packs = packs;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Makes those that are kept and so read by everybody at the post: in the first language of its pack in which there
     * are pages.
     */
    public Texts kept() {
        return in(pack().languages().stream()
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(Texts.DEFAULT_LOCALE));
    }

    /** Makes them in a language. */
    public Texts in(Locale locale) {
        Optional<PostCode> at = Acting.present().map(Actor::post);
        Supplier<Optional<Post>> own = SingletonSupplier.of(() -> at.flatMap(access::post));
        Pack pack = pack();
        String language = locale.getLanguage();
        Supplier<PackWords> words = SingletonSupplier.of(() -> PackWords.of(pack, language));
        return new Texts(messages, locale, () -> zone(own.get()), clock, words, names(own, language));
    }

    private ZoneId zone(Optional<Post> own) {
        return own.map(Post::zone)
                .orElseGet(() -> packs.usual().corridor().sending().zone());
    }

    /** How posts are called: the own one is read by itself, all others together when one of them is asked for. */
    private Function<PostCode, String> names(Supplier<Optional<Post>> own, String language) {
        Map<PostCode, Post> known = new HashMap<>();
        return code -> {
            own.get().ifPresent(post -> known.put(post.code(), post));
            if (!known.containsKey(code)) {
                access.allPosts().forEach(post -> known.put(post.code(), post));
            }
            return Optional.ofNullable(known.get(code))
                    .map(post -> post.name(language))
                    .orElse(code.value());
        };
    }

    private Pack pack() {
        return Acting.present().map(each -> packs.at(each.post().value())).orElseGet(packs::usual);
    }
}
