package id.pulang;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StyleTests {

    private static final int LINES_IN_A_FILE = 300;
    private static final int LINES_IN_A_METHOD = 40;
    private static final int LINES_IN_NINE_OF_TEN_METHODS = 12;

    private static final List<Found> METHODS = new ArrayList<>();
    private static final List<String> NULLS_RETURNED = new ArrayList<>();
    private static final List<String> WITHOUT_A_SENTENCE = new ArrayList<>();

    private record Found(String name, int lines) {}

    @BeforeAll
    static void readTheSources() throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(SourceTree.mainSources());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var docs = DocTrees.instance(task);
            for (var unit : task.parse()) {
                new Reader(unit, docs).scan(unit, null);
            }
        }
    }

    @Test
    void aFileFitsInAHead() {
        assertThat(SourceTree.mainSources())
                .allSatisfy(file -> assertThat(SourceTree.read(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(LINES_IN_A_FILE));
    }

    @Test
    void aMethodFitsOnAScreen() {
        assertThat(METHODS)
                .filteredOn(method -> method.lines() > LINES_IN_A_METHOD)
                .isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        var lines = METHODS.stream().mapToInt(Found::lines).sorted().toArray();

        assertThat(lines[lines.length * 9 / 10]).isLessThanOrEqualTo(LINES_IN_NINE_OF_TEN_METHODS);
    }

    @Test
    void everyPublicTypeAndMethodBeginsWithASentence() {
        assertThat(WITHOUT_A_SENTENCE).isEmpty();
    }

    @Test
    void nothingIsReturnedAsNull() {
        assertThat(NULLS_RETURNED).isEmpty();
    }

    /** What is of one corridor is data of its pack (docs/decisions/0047); a comment may cite a source. */
    @Test
    void noClassNamesAStateOfACorridorItsLawOrItsNumbers() {
        var named = Pattern.compile(
                "id-kh|kamboja|cambodia|indonesia|pasal|\\bNIK\\b|perempuan|laki-laki|Asia/|(?-i:= \"(%s)\";)"
                        .formatted(String.join("|", Locale.getISOCountries())),
                Pattern.CASE_INSENSITIVE);
        var citing = Pattern.compile("^\\s*(\\*|//|/\\*).*(\\blaw\\b|\\bUU \\d|Source:).*");

        assertThat(SourceTree.mainSources())
                .allSatisfy(file -> assertThat(SourceTree.read(file)
                                .lines()
                                .filter(line -> named.matcher(line).find())
                                .filter(line -> !citing.matcher(line).matches()))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void nothingIsLeftForLater() {
        var words = List.of("TO" + "DO", "FIX" + "ME", "@Dis" + "abled", "Mock" + "ito", "@aut" + "hor");

        var everywhere = SourceTree.files(SourceTree.root(), ".java")
                .filter(file -> !file.toString().contains("/target/"));

        assertThat(everywhere)
                .allSatisfy(file ->
                        assertThat(SourceTree.read(file)).as(file.toString()).doesNotContain(words));
    }

    /** Walks through one file and notes what the rules are about. */
    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final DocTrees docs;
        private final String source;

        Reader(CompilationUnitTree unit, DocTrees docs) throws IOException {
            this.unit = unit;
            this.docs = docs;
            this.source = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !beginsWithASentence()) {
                WITHOUT_A_SENTENCE.add(place(type, type.getSimpleName().toString()));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                METHODS.add(new Found(place(method, method.getName().toString()), bodyLines(method)));
            }
            if (isOffered(method) && !beginsWithASentence()) {
                WITHOUT_A_SENTENCE.add(place(method, method.getName().toString()));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
            if (tree.getExpression() instanceof LiteralTree literal && literal.getKind() == Tree.Kind.NULL_LITERAL) {
                NULLS_RETURNED.add(place(tree, "return null"));
            }
            return super.visitReturn(tree, nothing);
        }

        /** Public methods of public types; constructors, overridings and what the compiler adds to records aside. */
        private boolean isOffered(MethodTree method) {
            var owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && owner.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && method.getReturnType() != null
                    && method.getModifiers().getAnnotations().stream()
                            .noneMatch(mark -> mark.toString().startsWith("@Override"));
        }

        private boolean beginsWithASentence() {
            TreePath path = getCurrentPath();
            var comment = docs.getDocCommentTree(path);
            if (comment == null) {
                return false;
            }
            var sentence = comment.getFirstSentence().toString().strip();
            return !sentence.isEmpty() && !sentence.startsWith("This class");
        }

        private int bodyLines(MethodTree method) {
            var positions = docs.getSourcePositions();
            var body = source.substring(
                    (int) positions.getStartPosition(unit, method.getBody()) + 1,
                    (int) positions.getEndPosition(unit, method.getBody()) - 1);
            return (int) body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .count();
        }

        private String place(Tree tree, String name) {
            var line = unit.getLineMap().getLineNumber(docs.getSourcePositions().getStartPosition(unit, tree));
            var file = Path.of(unit.getSourceFile().toUri());
            return "%s:%d %s".formatted(SourceTree.root().relativize(file), line, name);
        }
    }
}
