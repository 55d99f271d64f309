package acme.uber;

public class Uber {}
