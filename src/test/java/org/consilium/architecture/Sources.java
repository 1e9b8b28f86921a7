package org.consilium.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/// Java files as the compiler reads them, not as text.
final class Sources {
    /// A parsed file.
    record Source(Path file, CompilationUnitTree unit, SourcePositions positions) {
        /// Where in the file a part of it begins, for messages.
        String place(Tree part) {
            return file + ":" + unit.getLineMap().getLineNumber(start(part));
        }

        /// How many lines a part of the file takes.
        long lines(Tree part) {
            var lines = unit.getLineMap();
            long end = positions.getEndPosition(unit, part);
            return lines.getLineNumber(end) - lines.getLineNumber(start(part)) + 1;
        }

        private long start(Tree part) {
            return positions.getStartPosition(unit, part);
        }
    }

    static final List<Source> MAIN = parse(Code.files(Code.MAIN, ".java"));
    static final List<Source> TESTS = parse(Code.files(Code.TESTS, ".java"));

    private Sources() {}

    private static List<Source> parse(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, Locale.ROOT, null);
        var objects = manager.getJavaFileObjectsFromPaths(files);
        var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, objects);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<Source>();
        try {
            for (var unit : task.parse()) {
                sources.add(new Source(Path.of(unit.getSourceFile().getName()), unit, positions));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.copyOf(sources);
    }
}
