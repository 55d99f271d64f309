package acme.common;

public class Common {}
