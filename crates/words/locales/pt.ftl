# See en.ftl.
