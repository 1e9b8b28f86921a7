package org.consilium.search.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.platform.ItemCard;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.IndexState;
import org.consilium.search.query.Found;
import org.consilium.search.query.Hits;
import org.consilium.search.query.SearchFilter;
import org.consilium.search.saved.SavedSearch;
import org.consilium.ui.Page;
import org.jspecify.annotations.Nullable;

/// The search page: what is looked for, what was found, and the searches one saved, where nothing
/// is looked for. `next` is the path of the next results.
public record SearchPage(
        SearchFilter filter,
        Found found,
        @Nullable String next,
        boolean further,
        boolean tooMany,
        IndexState index,
        Map<String, String> specialties,
        Map<String, String> places,
        Map<String, String> bands,
        List<SavedSearch> saved) {

    public SearchPage {
        saved = List.copyOf(saved);
    }

    public boolean isAsked() {
        return !filter.isEmpty();
    }

    public boolean isIndexing() {
        return index.isBuilding();
    }

    /// "12 results", "more than 1,000 results".
    public String count(Page page) {
        return found.total() > Hits.COUNTED
                ? page.t("More than {n} results", "n", Hits.COUNTED)
                : page.t("{n, plural, one {# result} other {# results}}", "n", found.total());
    }

    public Map<String, String> ages(Page page) {
        var ages = new LinkedHashMap<String, String>();
        ages.put("day", page.t("Within a day"));
        ages.put("week", page.t("Within a week"));
        ages.put("month", page.t("Within a month"));
        ages.put("year", page.t("Within a year"));
        return ages;
    }

    public Map<String, String> states(Page page) {
        var states = new LinkedHashMap<String, String>();
        states.put("waiting", page.t("Waiting for an answer"));
        states.put("answered", page.t("Answered"));
        states.put("solved", page.t("Solved, or with an outcome"));
        return states;
    }

    public Map<String, String> images(Page page) {
        return Map.of("yes", page.t("With pictures"));
    }

    public Map<String, String> orders(Page page) {
        return Map.of("newest", page.t("Newest first"));
    }

    public String age() {
        return chosen("age");
    }

    public String state() {
        return chosen("state");
    }

    public String order() {
        return chosen("order");
    }

    private String chosen(String parameter) {
        return filter.parameters().getOrDefault(parameter, "");
    }

    public String tab(@Nullable Shape shape) {
        return filter.shape(shape).path();
    }

    /// What a result is, in a word.
    public String shape(Page page, Found.Result result) {
        return switch (result.hit().shape()) {
            case CASE -> page.t("Case");
            case QUESTION -> page.t("Question");
            case ARTICLE -> page.t("Article");
            case REPLY -> page.t("Reply");
            case PERSON -> page.t("Person");
            case ROOM -> page.t("Room");
        };
    }

    public boolean isPerson(Found.Result result) {
        return result.hit().shape() == Shape.PERSON;
    }

    /// Who wrote it; a person's own name is the title already.
    public @Nullable ItemCard author(Found.Result result) {
        return isPerson(result) ? null : found.author(result);
    }

    public boolean waits(Found.Result result) {
        return result.hit().progress() == Progress.WAITING;
    }

    public boolean isSolved(Found.Result result) {
        return result.hit().progress() == Progress.SOLVED;
    }

    /// The address of the same search by other words.
    public String nearestPath() {
        var nearest = found.nearest();
        return filter.words(nearest == null ? "" : nearest).path();
    }

    /// Where it can be asked: in the place looked in, or in one of one's own.
    public String askPath() {
        var place = filter.place();
        return place == null ? "/rooms" : "/threads/new?kind=question&place=" + place.shortForm();
    }
}
