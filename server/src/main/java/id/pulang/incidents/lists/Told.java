package id.pulang.incidents.lists;

import org.jspecify.annotations.Nullable;

/**
 * What a cell tells: a value, nothing, or something that cannot be taken and why.
 *
 * @param problem the code of a problem, empty when there is none; a value may stand beside it
 */
record Told<T>(@Nullable T value, String problem) {

    static <T> Told<T> nothing() {
        return new Told<>(null, "");
    }

    static <T> Told<T> of(T value) {
        return new Told<>(value, "");
    }

    static <T> Told<T> doubtful(T value, String problem) {
        return new Told<>(value, problem);
    }

    static <T> Told<T> unusable(String problem) {
        return new Told<>(null, problem);
    }
}
