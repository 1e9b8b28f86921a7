package org.consilium.ui.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.consilium.ui.Screen;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class InTurnPolicyTest {
    private static final long LONG = 60_000;

    @SuppressWarnings("unused")
    static final class Pages {
        Screen show() {
            return Screen.redirect("/");
        }

        String download() {
            return "";
        }
    }

    private final LinkedBlockingQueue<String> made = new LinkedBlockingQueue<>();

    @Test
    void makesThemInTheOrderTheyWereAsked() throws Exception {
        var turns = new InTurn(1, LONG);
        var first = get();
        turns.preHandle(first, new MockHttpServletResponse(), page("show"));
        var second = waiting(turns, "second");
        var third = waiting(turns, "third");
        assertThat(made).isEmpty();
        end(turns, first);
        second.join();
        third.join();
        assertThat(made).containsExactly("second", "third");
    }

    @Test
    void goesOnWhenItHasWaitedTooLong() throws Exception {
        var turns = new InTurn(1, 1);
        turns.preHandle(get(), new MockHttpServletResponse(), page("show"));
        assertThat(turns.preHandle(get(), new MockHttpServletResponse(), page("show"))).isTrue();
    }

    @Test
    void givesNoTurnBackThatWasNotTaken() throws Exception {
        var turns = new InTurn(1, 1);
        var holder = get();
        turns.preHandle(holder, new MockHttpServletResponse(), page("show"));
        var impatient = get();
        turns.preHandle(impatient, new MockHttpServletResponse(), page("show"));
        end(turns, impatient);
        end(turns, holder);
        end(turns, holder);
        var next = get();
        turns.preHandle(next, new MockHttpServletResponse(), page("show"));
        var late = get();
        turns.preHandle(late, new MockHttpServletResponse(), page("show"));
        assertThat(List.of(took(next), took(late))).containsExactly(true, false);
    }

    @Test
    void asksNoTurnOfFilesAndForms() throws Exception {
        var turns = new InTurn(1, LONG);
        turns.preHandle(get(), new MockHttpServletResponse(), page("show"));
        var form = new MockHttpServletRequest("POST", "/");
        turns.preHandle(form, new MockHttpServletResponse(), page("show"));
        var file = get();
        turns.preHandle(file, new MockHttpServletResponse(), page("download"));
        assertThat(List.of(took(form), took(file))).containsOnly(false);
    }

    private Thread waiting(InTurn turns, String name) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var thread =
                Thread.ofPlatform()
                        .start(() -> {
                            var request = get();
                            begun.countDown();
                            try {
                                turns.preHandle(
                                        request, new MockHttpServletResponse(), page("show"));
                            } catch (InterruptedException stop) {
                                throw new IllegalStateException(stop);
                            }
                            made.add(name);
                            end(turns, request);
                        });
        begun.await();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return thread;
    }

    private static void end(InTurn turns, MockHttpServletRequest request) {
        turns.afterCompletion(request, new MockHttpServletResponse(), page("show"), null);
    }

    private static boolean took(MockHttpServletRequest request) {
        return request.getAttribute(InTurn.class.getName()) != null;
    }

    private static MockHttpServletRequest get() {
        return new MockHttpServletRequest("GET", "/");
    }

    private static HandlerMethod page(String name) {
        try {
            return new HandlerMethod(new Pages(), Pages.class.getDeclaredMethod(name));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
