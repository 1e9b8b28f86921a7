/// How large a data set is.
record Size(int members, int threads, int replies) {
    @Override
    public String toString() {
        return "%,d members, %,d threads, %,d replies".formatted(members, threads, replies);
    }
}
