package org.consilium.platform;

import java.util.List;
import java.util.Set;

/// Something the launcher can be told to do instead of starting the pages: `./consilium audit
/// verify`. A bean of its module, found by its first word. `CommandMode` has seen to it that no
/// page is served and no job runs in this process; it may run beside a working instance.
public interface Command {
    /// The first word on the command line.
    String word();

    /// Does it; `words` are what follows the first, without options. A [StartupProblem] is told as
    /// its sentence, with exit code 1.
    void run(List<String> words, Set<String> options);
}
