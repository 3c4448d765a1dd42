package id.pulang.walk;
