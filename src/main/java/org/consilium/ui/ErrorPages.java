package org.consilium.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.consilium.platform.Access;
import org.consilium.platform.Hashes;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
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
    Screen failed(Exception failure, HttpServletRequest request) {
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
    Screen show(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : NOT_FOUND;
        if (status >= FAILED) {
            var cause =
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception e
                            ? e
                            : new IllegalStateException("status " + status);
            return failed(cause, request);
        }
        return page(
                status == TOO_LARGE ? ErrorPage.Kind.TOO_LARGE : ErrorPage.Kind.NOT_FOUND, status);
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
