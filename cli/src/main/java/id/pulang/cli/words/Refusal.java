package id.pulang.cli.words;

import java.util.List;
import java.util.stream.Collectors;

/** A plain "no": what is wrong, where, and what to do about it, in each language. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final transient List<Refusal> several;

    /**
     * Says no.
     *
     * @param key the sentence, one of {@link Texts}
     * @param arguments what takes the place of {@code {0}} and so on
     */
    public Refusal(String key, Object... arguments) {
        this(key, arguments.clone(), List.of());
    }

    /** Says no for several reasons at once. */
    public Refusal(List<Refusal> several) {
        this("", new Object[0], List.copyOf(several));
    }

    private Refusal(String key, Object[] arguments, List<Refusal> several) {
        this.key = key;
        this.arguments = arguments;
        this.several = several;
    }

    /** The same in the language of these sentences, one line for each reason. */
    public String in(Texts texts) {
        return several.isEmpty()
                ? texts.say(key, arguments)
                : several.stream().map(each -> each.in(texts)).collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    public String getMessage() {
        return in(new Texts(Language.EN));
    }
}
