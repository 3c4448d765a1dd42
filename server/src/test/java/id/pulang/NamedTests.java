package id.pulang;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Tests that a page names as proof, as {@code ManifestTests#refusesEveryoneBeforeItIsFrozen}; where two classes share a
 * name, the package before it tells them apart, as {@code login.PaceTests}. Those of the libraries are not loaded here;
 * they are looked for in their sources.
 */
final class NamedTests {

    private static final Pattern NAME = Pattern.compile("[a-z.]*[A-Z]\\w*Tests#\\w+");
    private static final Path TESTS = SourceTree.root().resolve("server/src/test/java");

    private static final List<Path> CLASSES =
            SourceTree.files(TESTS, "Tests.java").toList();

    private static final List<Path> OF_LIBRARIES = Stream.of("linkage", "lists", "offers")
            .map(module -> SourceTree.root().resolve(module).resolve("src/test/java"))
            .flatMap(tests -> SourceTree.files(tests, "Tests.java"))
            .toList();

    private NamedTests() {}

    /** Finds the names in a text. */
    static List<String> in(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Says whether exactly one class has the name, and a test of the name stands in it. */
    static boolean exists(String name) {
        String[] parts = name.split("#");
        String file = "/" + parts[0].replace('.', '/') + ".java";
        List<Path> here = ending(file, CLASSES);
        List<Path> found = here.isEmpty() ? ending(file, OF_LIBRARIES) : here;
        return found.size() == 1 && holds(found.getFirst(), parts[1]);
    }

    private static List<Path> ending(String file, List<Path> classes) {
        return classes.stream().filter(each -> each.toString().endsWith(file)).toList();
    }

    private static boolean holds(Path source, String name) {
        return source.startsWith(TESTS)
                ? type(source).stream().flatMap(NamedTests::members).anyMatch(member -> isTest(member, name))
                : SourceTree.read(source).contains("void " + name + "(");
    }

    private static Optional<Class<?>> type(Path source) {
        String name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Optional.of(Class.forName(name, false, NamedTests.class.getClassLoader()));
        } catch (ClassNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Stream<AnnotatedElement> members(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()));
    }

    private static boolean isTest(AnnotatedElement member, String name) {
        return member instanceof Member named
                && named.getName().equals(name)
                && AnnotationSupport.isAnnotated(member, Testable.class);
    }
}
