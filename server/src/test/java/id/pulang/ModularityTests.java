package id.pulang;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.stereotype.Component;

class ModularityTests {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.+?\\.)(?=\\s)", Pattern.DOTALL);

    private static final List<String> GROUND =
            List.of("identity", "protection", "audit", "authentication", "edge", "pages");

    /** Templates are made from pages; lists is a library, all of whose packages may be used by who may use it. */
    private static final ApplicationModules MODULES = ApplicationModules.of(
            PulangApplication.class,
            JavaClass.Predicates.resideInAnyPackage("id.pulang.templates..", "id.pulang.lists.*.."));

    @Test
    void modulesTouchEachOtherOnlyThroughTheirDoors() {
        MODULES.verify();
    }

    /** A package-info among the tests would be read in place of the one that declares the module. */
    @Test
    void testsDoNotHideWhatAModuleDeclares() {
        var main = SourceTree.root().resolve("server/src/main/java");
        var test = SourceTree.root().resolve("server/src/test/java");

        assertThat(SourceTree.files(test, "package-info.java"))
                .allSatisfy(
                        file -> assertThat(main.resolve(test.relativize(file))).doesNotExist());
    }

    @Test
    void theModuleMapEqualsTheCode() {
        var modules = MODULES.stream()
                .map(module -> MapEntry.of(module.getIdentifier().toString(), typesIn(module.getBasePackage())))
                .sorted(Comparator.comparingInt((MapEntry entry) -> entry.uses().size())
                        .thenComparing(MapEntry::name))
                .toList();

        GoldenFile.named("module-map.md").mustHold(page(modules));
    }

    private static List<JavaClass> typesIn(JavaPackage base) {
        return StreamSupport.stream(base.spliterator(), false)
                .filter(type -> type.getPackageName().equals(base.getName()))
                .toList();
    }

    private static String page(List<MapEntry> modules) {
        return """
                # Module map

                Made from the code; an arrow reads "may use". The ground (%s) serves every
                module and has no arrows here.

                ```mermaid
                graph LR
                %s
                ```

                | module | what it is about | its doors | may use |
                | --- | --- | --- | --- |
                %s
                """.formatted(
                        GROUND.stream().map("`%s`"::formatted).collect(joining(", ")),
                        modules.stream().flatMap(MapEntry::arrows).collect(joining("\n")),
                        modules.stream().map(MapEntry::row).collect(joining("\n")));
    }

    private record MapEntry(String name, String about, List<String> doors, List<String> uses) {

        static MapEntry of(String name, List<JavaClass> classes) {
            var info = SourceTree.root().resolve("server/src/main/java/id/pulang/%s/package-info.java".formatted(name));
            var source = SourceTree.read(info.toFile().exists() ? info : library(name));
            var sentence = FIRST_SENTENCE.matcher(source);
            return new MapEntry(
                    name,
                    sentence.find() ? sentence.group(1).replaceAll("\\s+\\*?\\s*", " ") : "",
                    classes.stream()
                            .filter(MapEntry::isDoor)
                            .map(JavaClass::getSimpleName)
                            .sorted()
                            .toList(),
                    uses(name));
        }

        private static Path library(String name) {
            return SourceTree.root().resolve("%1$s/src/main/java/id/pulang/%1$s/package-info.java".formatted(name));
        }

        private static boolean isDoor(JavaClass type) {
            return type.getModifiers().contains(JavaModifier.PUBLIC) && type.isMetaAnnotatedWith(Component.class);
        }

        private static List<String> uses(String name) {
            try {
                var annotation =
                        Class.forName("id.pulang." + name + ".package-info").getAnnotation(ApplicationModule.class);
                return annotation == null
                        ? List.of()
                        : Arrays.stream(annotation.allowedDependencies())
                                .sorted()
                                .toList();
            } catch (ClassNotFoundException e) {
                return List.of();
            }
        }

        Stream<String> arrows() {
            return uses.stream()
                    .filter(used -> !GROUND.contains(used.split(" :: ")[0]))
                    .map(used -> "    %s --> %s".formatted(name, used));
        }

        String row() {
            return "| `%s` | %s | %s | %s |"
                    .formatted(
                            name,
                            about,
                            doors.stream().map("`%s`"::formatted).collect(joining(", ")),
                            String.join(", ", uses));
        }
    }
}
