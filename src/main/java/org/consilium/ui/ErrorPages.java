package org.consilium.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.consilium.platform.Access;
import org.consilium.platform.Hashes;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a person sees when there is no answer: 404 for what is missing and for what is not theirs,
/// without a difference; 500 with a reference that is in the log as well.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_SECONDS = "30";
    private static final String DISK_FULL = "53100";
    private static final int REFERENCE_CHARACTERS = 8;

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        MissingRequestValueException.class,
        MethodArgumentTypeMismatchException.class
    })
    Screen notFound() {
        return page(ErrorPage.Kind.NOT_FOUND, NOT_FOUND);
    }

    /// What a form's fields cannot hold; forms that say it beside the field take a `BindingResult`.
    @ExceptionHandler(MethodArgumentNotValidException.class)
    Screen notText() {
        return page(ErrorPage.Kind.NOT_TEXT, UNPROCESSABLE);
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, MultipartException.class})
    Screen tooLarge() {
        return page(ErrorPage.Kind.TOO_LARGE, TOO_LARGE);
    }

    /// The browser has gone, or an event stream has reached its age: nobody is left to answer.
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {}

    @ExceptionHandler(Exception.class)
    Screen failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var outage = outage(failure);
        if (outage != null) {
            LOG.error("{} {}: {}", request.getMethod(), route(request), outage);
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return page(outage, UNAVAILABLE);
        }
        var reference = Hashes.token().substring(0, REFERENCE_CHARACTERS);
        LOG.error(
                "{} {} failed, reference {}",
                request.getMethod(),
                route(request),
                reference,
                failure);
        return Screen.of("ui/error", new ErrorPage(ErrorPage.Kind.FAILED, reference))
                .status(FAILED);
    }

    /// What the container refuses before any handler: its own status, our page.
    @RequestMapping("/error")
    @Access(Who.ANYONE)
    Screen show(HttpServletRequest request, HttpServletResponse response) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : NOT_FOUND;
        if (status >= FAILED) {
            var cause =
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e
                            ? e
                            : new IllegalStateException("status " + status);
            return failed(cause, request, response);
        }
        return page(
                status == TOO_LARGE ? ErrorPage.Kind.TOO_LARGE : ErrorPage.Kind.NOT_FOUND, status);
    }

    /// What is not a bug of ours and ends by itself or by the operator's hand.
    private static ErrorPage.@Nullable Kind outage(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return ErrorPage.Kind.NO_ROOM;
            }
            if (each instanceof SQLTransientConnectionException) {
                return ErrorPage.Kind.DATABASE_AWAY;
            }
            if (each instanceof SQLException sql && isAway(sql.getSQLState())) {
                return ErrorPage.Kind.DATABASE_AWAY;
            }
        }
        return null;
    }

    /// Class 08 is a broken connection; 57P01 to 57P03 a server that stops or starts.
    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0"));
    }

    private static Screen page(ErrorPage.Kind kind, int status) {
        return Screen.of("ui/error", new ErrorPage(kind, null)).status(status);
    }

    /// The route's pattern, not the address: an address may name somebody.
    private static Object route(HttpServletRequest request) {
        var pattern =
                request.getAttribute(
                        "org.springframework.web.servlet.HandlerMapping.bestMatchingPattern");
        return pattern == null ? "a request" : pattern;
    }
}
