package id.pulang.identity;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Carries who acts through one piece of work, so that no call can forget to say it. */
public final class Acting {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    /** Returns who acts; work that nobody answers for is refused. */
    public static Actor actor() {
        return present().orElseThrow(() -> new Forbidden("nobody is logged in"));
    }

    /** Returns who acts, if anyone does. */
    public static Optional<Actor> present() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /** Does a piece of work as the given actor and returns its result. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTOR, actor).call(work::get);
    }

    /** Does a piece of work as the given actor. */
    public static void as(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    /** Does a piece of work that may fail with a checked exception as the given actor. */
    public static <T> T calling(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTOR, actor).call(work::call);
    }
}
